package web

import (
	"net/http"
	"testing"
)

func TestAddressBehindProxies(t *testing.T) {
	address, err := AddressBehind([]string{"10.0.0.0/8", "fd00::/8"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ from, forwarded, want string }{
		{"10.1.2.3:5", "1.2.3.4", "1.2.3.4"},
		{"10.1.2.3:5", "6.6.6.6, 1.2.3.4", "1.2.3.4"}, // the client wrote the first
		{"10.1.2.3:5", "1.2.3.4, 10.9.9.9", "1.2.3.4"},
		{"10.1.2.3:5", "", "10.1.2.3"},
		{"10.1.2.3:5", "1.2.3.4, nonsense", "10.1.2.3"},
		{"10.1.2.3:5", "2001:db8:1:2:3::4", "2001:db8:1:2::/64"},
		{"1.2.3.4:5", "5.6.7.8", "1.2.3.4"}, // no proxy of ours
		{"[fd00::1]:5", "1.2.3.4", "1.2.3.4"},
		{"[::ffff:10.1.2.3]:5", "1.2.3.4", "1.2.3.4"},
	} {
		r := &http.Request{RemoteAddr: c.from, Header: http.Header{}}
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		if got := address(r); got != c.want {
			t.Errorf("from %s for %q: %s, want %s", c.from, c.forwarded, got, c.want)
		}
	}
	if _, err := AddressBehind([]string{"10.0.0.1"}); err == nil {
		t.Error("an address is no network")
	}
	plain, _ := AddressBehind(nil)
	if got := plain(&http.Request{RemoteAddr: "10.1.2.3:5", Header: http.Header{"X-Forwarded-For": {"1.2.3.4"}}}); got != "10.1.2.3" {
		t.Errorf("nobody is trusted, but %s", got)
	}
}
