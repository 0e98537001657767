package web

import (
	"net/http"

	"github.com/rongce/rongce/assistant/assess"
)

// talentView is what the page 人才 shows.
type talentView struct {
	shell
	*assess.Checklist
}

// talent is GET /talent: the B class, demand by demand.
func (s *Server) talent(w http.ResponseWriter, r *http.Request) {
	list, err := s.cases.Talent(r.URL.Query())
	if err != nil {
		s.failPage(w, r, err)
		return
	}
	s.render(w, r, http.StatusOK, "talent.html", talentView{s.about("/talent", "人才 · 榕策", "page.js", "form"), list})
}
