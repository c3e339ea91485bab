package main

import (
	"strconv"
	"strings"
)

// maskMark is around the numbers that replace what is hidden. YAML allows the character, and no one writes it.
const maskMark = "\uE000"

// maxHidden keeps a hidden text far from the 1,024 characters that YAML allows a key.
const maxHidden = 256

// mask replaces what is in the quotes of `  key: "text"`, where it is nothing but letters, digits and a few signs that mean
// nothing to YAML there or anywhere else that such a line can stand: in a block of text, in another string, in a comment.
// So the masked text is YAML when the text is, and of the same shape. Only what is read from a hidden text is another.
func mask(text string) (masked string, hidden []string) {
	// NOTE a hook's text is read for more than its kind, and an escape may stand for the mark.
	if !strings.Contains(text, `: "`) || strings.Contains(text, "helm.sh/hook") || strings.Contains(text, maskMark) ||
		strings.Contains(text, `\u`) || strings.Contains(text, `\U`) {
		return text, nil
	}
	var out strings.Builder
	out.Grow(len(text) + len(text)/4)
	for line := range strings.Lines(text) {
		before, quoted, after := cutQuoted(line)
		if quoted == "" {
			out.WriteString(line)
			continue
		}
		out.WriteString(before + maskMark + strconv.Itoa(len(hidden)) + maskMark + after)
		hidden = append(hidden, quoted)
	}
	return out.String(), hidden
}

// unmask puts back what mask hid, in any part of the masked text.
func unmask(masked string, hidden []string) string {
	var out strings.Builder
	for i, part := range strings.Split(masked, maskMark) {
		if i%2 == 1 {
			number, _ := strconv.Atoi(part)
			part = hidden[number]
		}
		out.WriteString(part)
	}
	return out.String()
}

// cutQuoted finds the text to hide in an indented line; quoted is "" where there is none.
func cutQuoted(line string) (before, quoted, after string) {
	content := strings.TrimLeft(line, " ")
	start := len(line) - len(content)
	if start == 0 {
		return line, "", ""
	}
	dashes := strings.TrimLeft(content, "- ")
	start += len(content) - len(dashes)
	key := countWord(dashes, "_./-")
	if key == 0 || !strings.HasPrefix(dashes[key:], `: "`) {
		return line, "", ""
	}
	start += key + len(`: "`)
	end := start + countWord(line[start:], "_./:@+-")
	if end == start || end-start > maxHidden || line[end:] != "\"\n" {
		return line, "", ""
	}
	return line[:start], line[start:end], line[end:]
}

// countWord is the length of the letters, digits and given signs that text begins with, of which no sign comes first.
func countWord(text, signs string) int {
	if text == "" || !isAlphanumeric(text[0]) {
		return 0
	}
	for i := range len(text) {
		if !isAlphanumeric(text[i]) && strings.IndexByte(signs, text[i]) < 0 {
			return i
		}
	}
	return len(text)
}

func isAlphanumeric(it byte) bool {
	return 'a' <= it && it <= 'z' || 'A' <= it && it <= 'Z' || '0' <= it && it <= '9'
}
