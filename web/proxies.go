package web

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// AddressBehind returns how to tell whom a request is counted for where some
// peers are reverse proxies of ours: the last address of X-Forwarded-For that
// is no such proxy. What others write into that header counts for nothing: the
// client itself could write it.
func AddressBehind(proxies []string) (func(*http.Request) string, error) {
	var trusted []netip.Prefix
	for _, p := range proxies {
		prefix, err := netip.ParsePrefix(strings.TrimSpace(p))
		if err != nil {
			return nil, fmt.Errorf("web: trusted proxy %q is no network", p)
		}
		trusted = append(trusted, prefix.Masked())
	}
	ours := func(address string) bool {
		ip, err := netip.ParseAddr(address)
		if err != nil {
			return false
		}
		for _, p := range trusted {
			if p.Contains(ip.Unmap()) {
				return true
			}
		}
		return false
	}
	return func(r *http.Request) string {
		direct := peer(r)
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil || !ours(host) {
			return direct
		}
		claimed := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		for i := len(claimed) - 1; i >= 0; i-- {
			address := strings.TrimSpace(claimed[i])
			if ours(address) {
				continue
			}
			if ip, err := netip.ParseAddr(address); err == nil {
				return site(ip)
			}
			break
		}
		return direct
	}, nil
}
