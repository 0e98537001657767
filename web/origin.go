package web

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// ipv6Site is the part of an IPv6 address that one customer gets: within it
// anyone can take a new address for each request.
const ipv6Site = 64

// peer is the address a request comes from, without its port.
func peer(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	return site(ip)
}

// site is what is counted as one client: an IPv4 address, an IPv6 customer.
func site(ip netip.Addr) string {
	if ip = ip.Unmap(); ip.Is4() {
		return ip.String()
	}
	prefix, err := ip.WithZone("").Prefix(ipv6Site)
	if err != nil {
		return ip.String()
	}
	return prefix.String()
}

// allow adds an origin that a browser may come from.
func (s *Server) allow(origin string) error {
	u, err := url.Parse(origin)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || origin != u.Scheme+"://"+u.Host {
		return fmt.Errorf("web: allowed origin %q is not of the form https://example.org", origin)
	}
	s.origins[strings.ToLower(origin)] = true
	return s.guard.AddTrustedOrigin(origin)
}

// mayOpen tells whether a WebSocket may be opened. A browser always names the
// origin; a client without one is no browser, and carries no user's cookies.
func (s *Server) mayOpen(r *http.Request) bool {
	named := r.Header.Values("Origin")
	if len(named) == 0 {
		return true
	}
	u, err := url.Parse(named[0])
	if len(named) > 1 || err != nil || u.Host == "" {
		return false // "null" among them: a sandboxed or local page
	}
	return strings.EqualFold(u.Host, r.Host) || s.origins[strings.ToLower(named[0])]
}
