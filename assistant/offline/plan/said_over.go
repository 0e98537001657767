package plan

import "github.com/rongce/rongce/assistant/offline/reading"

// mostSaidOver is how often a message may take something back and still be understood.
const mostSaidOver = 4

// saidOver reads the message again without what it takes back.
func (l *Plan) saidOver(p *Means) {
	if len(l.Amounts) > 0 && l.Memory.Holds(l.Amounts[0].High) {
		return // 那个2000万不对，是2500万: of what was told before
	}
	for range mostSaidOver {
		said := l.RightOf()
		if said == "" {
			return
		}
		l.Reading = reading.Read(said, p.Model)
	}
}

// setAside reads the message without what it does not want reckoned: 模型22万，算力6万，不算算力.
func (l *Plan) setAside(p *Means) {
	if said, left := l.SetAside(); said != "" {
		l.Reading, l.notWanted = reading.Read(said, p.Model), left
	}
}
