package web

import (
	"fmt"
	"strings"

	"rsc.io/qr"
)

// code is a square code (二维码) as an SVG path.
type code struct {
	Size int // modules on each side, the quiet zone of four with it
	Path string
}

const (
	// longestCode is what a phone still reads off a sheet of paper, at 30 mm.
	longestCode = 900
	quietZone   = 4
)

// encoded returns the code of an address; nil if it is too long.
func encoded(address string) *code {
	if len(address) > longestCode {
		return nil
	}
	c, err := qr.Encode(address, qr.L)
	if err != nil {
		return nil
	}
	var path strings.Builder
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			run := 0
			for x+run < c.Size && c.Black(x+run, y) {
				run++
			}
			if run > 0 {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", x+quietZone, y+quietZone, run, run)
				x += run
			}
		}
	}
	return &code{c.Size + 2*quietZone, path.String()}
}
