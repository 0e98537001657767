package web

import (
	"crypto/sha256"
	"encoding/base64"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// contentPolicy is what a page may load: itself. No script or style in a page but
// those whose hash is named, no frame, no plug-in, no string that becomes markup
// (trusted types), nowhere to send anything to but here.
func contentPolicy(a *assets) string {
	var styles strings.Builder
	for _, name := range slices.Sorted(maps.Keys(a.looks)) {
		styles.WriteString(" " + hashSource(a.looks[name]))
	}
	return "default-src 'none'; script-src 'self' " + hashSource(a.boot) + "; style-src" + styles.String() + "; img-src 'self'; connect-src 'self'; " +
		"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
}

// hashSource names one text that may stand in a page.
func hashSource(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// secured sets what every response carries, errors too.
func secured(policy string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer") // the address may hold a conversation's id
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

// guarded refuses what another site's page makes a browser post.
func (s *Server) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.guard.Check(r) != nil {
			s.fail(w, r, problemOrigin)
			return
		}
		next.ServeHTTP(w, r)
	})
}
