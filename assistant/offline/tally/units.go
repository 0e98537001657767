package tally

import "slices"

// Entries of different units: money of one measure, people of another.

// counted is the one entry of the unit that the amounts of a clause have, −1 if all entries have it, or several.
func (r *reader) counted(amounts []token) int {
	if len(amounts) == 0 || !mixed(r.entries) {
		return -1
	}
	at := -1
	for i, e := range r.entries {
		if e.Unit == amounts[0].unit {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// sameUnits: what a clause tells of an entry is counted as the entry is, and so are the entries that it holds
// against each other.
func (r *reader) sameUnits(refs, amounts []token) bool {
	units := map[Unit]bool{}
	for _, t := range refs {
		if at := r.entryOf(t); at >= 0 {
			units[r.entries[at].Unit] = true
		}
	}
	if len(refs) == 0 && (r.at >= 0 || !mixed(r.entries)) && len(amounts) > 0 {
		units[r.entries[max(r.at, 0)].Unit] = true
	}
	for _, t := range amounts {
		if len(units) > 0 && !units[t.unit] {
			return false
		}
	}
	return len(units) < 2 || len(amounts) > 1
}

// mixed: the entries are not all of one unit.
func mixed(entries []Entry) bool {
	return slices.ContainsFunc(entries, func(e Entry) bool { return e.Unit != entries[0].Unit })
}
