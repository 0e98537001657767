package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"net/http"
	"strings"
	"time"
)

// The staff's desk: statistics and curated answers, behind one token. Without a
// token set it is closed. A browser logs in once and carries a cookie that says
// until when; a program sends the token as Authorization: Bearer.
const (
	staffCookie = "rongce_desk"
	// staffFor is a working day: staff log in once a day, and a browser that
	// was left open does not stay in for longer.
	staffFor = 12 * time.Hour
	// staffTries is how many tokens an address may try in a minute.
	staffTries = 10
)

// staffDoor knows who may come to the staff's pages.
type staffDoor struct {
	token [sha256.Size]byte // hashed: compared in constant time whatever its length
	key   []byte            // of the cookies; another token makes the old ones void
	open  bool
	tries *limiter
	now   func() time.Time
}

func newStaffDoor(token string) *staffDoor {
	key := sha256.Sum256([]byte("rongce desk cookies " + token))
	return &staffDoor{token: sha256.Sum256([]byte(token)), key: key[:], open: token != "", tries: newLimiter(staffTries), now: time.Now}
}

func (d *staffDoor) knows(token string) bool {
	sum := sha256.Sum256([]byte(token))
	return subtle.ConstantTimeCompare(sum[:], d.token[:]) == 1 && d.open
}

func (d *staffDoor) sign(purpose string, data []byte) []byte {
	mac := hmac.New(sha256.New, d.key)
	mac.Write([]byte(purpose))
	mac.Write(data)
	return mac.Sum(nil)
}

// pass is a cookie's value: until when, and our signature under it.
func (d *staffDoor) pass() string {
	return d.passUntil(binary.BigEndian.AppendUint64(nil, uint64(d.now().Add(staffFor).Unix())))
}

func (d *staffDoor) passUntil(until []byte) string {
	return base64.RawURLEncoding.EncodeToString(append(until, d.sign("pass", until)...))
}

// admits takes a pass letter by letter as we wrote it: a decoder would read over
// line ends in it.
func (d *staffDoor) admits(pass string) bool {
	data, err := base64.RawURLEncoding.DecodeString(pass)
	if err != nil || len(data) != 8+sha256.Size || !hmac.Equal([]byte(pass), []byte(d.passUntil(data[:8:8]))) {
		return false
	}
	return d.now().Unix() < int64(binary.BigEndian.Uint64(data)) && d.open
}

// formKey goes into each form beside the cookie, which another site's form
// would not know.
func (d *staffDoor) formKey(pass string) string {
	return base64.RawURLEncoding.EncodeToString(d.sign("form", []byte(pass)))
}

// staff lets only staff to a page. Who has no right to it is sent to log in, or
// told so where it is a program.
func (s *Server) staff(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		if !s.door.open {
			s.showStaff(w, r, http.StatusForbidden, staffView{Closed: true})
			return
		}
		if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
			switch {
			case s.door.knows(bearer):
				next(w, r)
			case s.door.tries.take(s.address(r), time.Now()) > 0:
				s.fail(w, r, problemLimited)
			default:
				w.Header().Set("WWW-Authenticate", "Bearer")
				s.fail(w, r, problemStaff)
			}
			return
		}
		pass := passOf(r)
		switch {
		case !s.door.admits(pass):
			http.Redirect(w, r, "/desk/login", http.StatusSeeOther)
		case r.Method == http.MethodPost && !s.ownForm(w, r, pass):
			s.fail(w, r, problemOrigin)
		default:
			next(w, r)
		}
	}
}

// ownForm tells whether a form is one that we gave to this browser.
func (s *Server) ownForm(w http.ResponseWriter, r *http.Request, pass string) bool {
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	return r.ParseForm() == nil && hmac.Equal([]byte(r.PostForm.Get("form_key")), []byte(s.door.formKey(pass)))
}

func passOf(r *http.Request) string {
	if c, err := r.Cookie(staffCookie); err == nil {
		return c.Value
	}
	return ""
}

// loginPage is GET /desk/login.
func (s *Server) loginPage(w http.ResponseWriter, r *http.Request) {
	if !s.door.open {
		s.showStaff(w, r, http.StatusForbidden, staffView{Closed: true})
		return
	}
	s.showStaff(w, r, http.StatusOK, staffView{Login: true})
}

// login is POST /desk/login.
func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	switch {
	case !s.door.open:
		s.showStaff(w, r, http.StatusForbidden, staffView{Closed: true})
	case s.door.tries.take(s.address(r), time.Now()) > 0:
		s.showStaff(w, r, http.StatusTooManyRequests, staffView{Login: true, Said: "试的次数太多了，请过一分钟再试。"})
	case r.ParseForm() != nil || !s.door.knows(r.PostForm.Get("token")):
		s.showStaff(w, r, http.StatusForbidden, staffView{Login: true, Said: "口令不对，请重新输入。"})
	default:
		s.setPass(w, r, s.door.pass(), int(staffFor.Seconds()))
		http.Redirect(w, r, "/desk/insights", http.StatusSeeOther)
	}
}

// logout is POST /desk/logout.
func (s *Server) logout(w http.ResponseWriter, r *http.Request) {
	s.setPass(w, r, "", -1)
	http.Redirect(w, r, "/desk/login", http.StatusSeeOther)
}

func (s *Server) setPass(w http.ResponseWriter, r *http.Request, value string, age int) {
	http.SetCookie(w, &http.Cookie{
		Name: staffCookie, Value: value, Path: "/desk", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteStrictMode,
		Secure: r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https",
	})
}
