package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// printHelp is kong's help in Chinese.
func printHelp(_ kong.HelpOptions, at *kong.Context) error {
	node, w := at.Selected(), at.Stdout
	if node == nil {
		fmt.Fprintf(w, "%s\n\n用法：rongce [命令] [选项]\n\n命令：\n", at.Model.Help)
		for _, c := range at.Model.Leaves(true) {
			row(w, c.Name, c.Help)
		}
		fmt.Fprint(w, "\n某个命令的选项：rongce 命令 --help\n")
		return nil
	}
	fmt.Fprintf(w, "%s\n\n用法：%s\n", node.Help, synopsis(node))
	if node.Detail != "" {
		fmt.Fprintf(w, "\n%s\n", strings.TrimSpace(node.Detail))
	}
	fmt.Fprint(w, "\n选项：\n")
	for _, f := range node.Flags {
		help := f.Help
		if f.HasDefault {
			help += "（不写就是 " + f.Default + "）"
		}
		if len(f.Envs) > 0 {
			help += " [" + strings.Join(f.Envs, ", ") + "]"
		}
		row(w, flagName(f), help)
	}
	row(w, "-h, --help", "显示这段说明")
	return nil
}

// usageLine points to the help of the command that was meant. A word that is
// no command is parsed as if it were meant for the default one.
func usageLine(wrong *kong.ParseError) string {
	at := wrong.Context
	if at == nil || at.Selected() == nil || strings.HasPrefix(wrong.Error(), "unexpected argument") {
		return "用法：rongce [命令] [选项]，全部命令见 rongce --help"
	}
	node := at.Selected()
	return fmt.Sprintf("用法：%s，全部选项见 rongce %s --help", synopsis(node), node.Name)
}

func synopsis(node *kong.Node) string {
	out := "rongce " + node.Name
	for _, a := range node.Positional {
		if a.Required {
			out += " " + a.Name
		} else {
			out += " [" + a.Name + "]"
		}
	}
	return out + " [选项]"
}

func flagName(f *kong.Flag) string {
	name := "--" + f.Name
	if f.Short != 0 {
		name = "-" + string(f.Short) + ", " + name
	}
	if !f.IsBool() {
		name += "=" + f.PlaceHolder
	}
	return name
}

// row writes a name and what it is for, in a line, or two where the name is long.
func row(w io.Writer, name, help string) {
	const column = 14
	if columns(name) < column {
		fmt.Fprintf(w, "  %s%s%s\n", name, strings.Repeat(" ", column-columns(name)), help)
		return
	}
	fmt.Fprintf(w, "  %s\n%s%s\n", name, strings.Repeat(" ", column+2), help)
}
