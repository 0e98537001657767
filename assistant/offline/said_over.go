package offline

import "slices"

// An amount that its speaker takes back in the same breath: 光模块卖1800万，看串行了，是1680万.

// saidOver: what follows the amount puts another in its place, of the same thing.
func (s *sentence) saidOver(index int) bool {
	if index < 0 || index+1 >= len(s.at) {
		return false
	}
	between := s.masked[s.at[index]:s.at[index+1]]
	return correcting.MatchString(between) && len(productsNamed(between)) == 0 && !another.MatchString(between) && !moreCue.MatchString(between)
}

// withoutSaidOver leaves out what was taken back, where what stands for it is among the amounts.
func (r *Reading) withoutSaidOver(sums []sum, values []yearly) ([]sum, []yearly) {
	var s []sum
	var v []yearly
	for i, y := range values {
		if r.saidOver(sums[i].index) && slices.ContainsFunc(sums, func(o sum) bool { return o.index == sums[i].index+1 }) {
			continue
		}
		s, v = append(s, sums[i]), append(v, y)
	}
	return s, v
}
