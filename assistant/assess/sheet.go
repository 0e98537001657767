package assess

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Sheet is a 测算单: a case, what came out of it on a day, and a hash over both
// and the policy's text. Nothing is kept: whoever has the sheet can have it
// recomputed, and a sheet whose figures were altered no longer fits its hash.
type Sheet struct {
	Number  string // case number, such as "RC20261126-7K3M9QXD"
	Hash    string // 32 hexadecimal digits
	On      time.Time
	Policy  *knowledge.Document
	Case    *Case
	Picture *Picture
}

// fieldOn is the day of a sheet in its written form.
const fieldOn = "on"

const (
	hashBytes   = 16 // enough that no second case with the same hash can be made
	numberRunes = 8
)

// Seal makes the sheet of a case on a day.
func (d *Desk) Seal(c *Case, on time.Time) (*Sheet, error) {
	p, err := d.Assess(c)
	if err != nil {
		return nil, err
	}
	s := &Sheet{On: on, Policy: d.Policy, Case: c, Picture: p}
	sum, err := s.digest()
	if err != nil {
		return nil, err
	}
	s.Hash = hex.EncodeToString(sum[:hashBytes])
	s.Number = "RC" + on.Format("20060102") + "-" + crockford.EncodeToString(sum[:])[:numberRunes]
	return s, nil
}

// crockford's digits leave out those that are mistaken for others when read aloud.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// Values is the written form from which the sheet can be made again.
func (s *Sheet) Values() url.Values {
	v := s.Case.Values()
	v.Set(fieldOn, s.On.Format(day))
	return v
}

// record is what the hash is taken over, in its JSON form.
type record struct {
	Policy  string        `json:"policy"` // SHA-256 of the text
	Case    string        `json:"case"`
	Results []result      `json:"results"`
	Total   *money.Amount `json:"total"`
}

type result struct {
	Tool    string        `json:"tool"`
	Outcome tools.Outcome `json:"outcome"`
	Amount  *money.Amount `json:"amount"`
	Counted bool          `json:"counted"`
	Steps   []tools.Step  `json:"steps"`
}

func (s *Sheet) digest() ([sha256.Size]byte, error) {
	text := sha256.Sum256([]byte(s.Policy.Text))
	r := record{Policy: hex.EncodeToString(text[:]), Case: s.Values().Encode()}
	for _, l := range s.Picture.Lines {
		r.Results = append(r.Results, result{l.Benefit.Tool, l.Calculation.Outcome, l.Calculation.Amount, l.Counted, l.Calculation.Steps})
	}
	if s.Picture.Total != nil {
		r.Total = &s.Picture.Total.Amount
	}
	body, err := json.Marshal(r)
	return sha256.Sum256(body), err
}

// Reopen makes a sheet again out of its written form. ok is false where that
// does not say which day it was made, or nothing to assess.
func (d *Desk) Reopen(form url.Values) (s *Sheet, ok bool, err error) {
	on, err := time.Parse(day, form.Get(fieldOn))
	if err != nil {
		return nil, false, nil
	}
	c := d.Read(form)
	if len(c.Items) == 0 && len(c.Interests) == 0 {
		return nil, false, nil
	}
	s, err = d.Seal(c, on)
	return s, err == nil, err
}

// Fits tells whether a hash, however it is spaced and in whichever case, is the sheet's.
func (s *Sheet) Fits(hash string) bool { return BareHash(hash) == s.Hash }

// BareHash drops what people put between the digits of a hash.
func BareHash(hash string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -\t\r\n", r) {
			return -1
		}
		return r
	}, hash))
}
