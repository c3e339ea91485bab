package main

import "testing"

func TestValuesThatMetTheirSchemaAreRefusedOnceTheyNoLongerDo(t *testing.T) {
	const numbers = `{"properties":{"a":{"type":"integer"}}}`
	const texts = `{"properties":{"a":{"type":"string"}}}`
	for range 2 {
		if _, err := render(withSchema(numbers)); err != nil {
			t.Fatalf("a number was refused: %s", err)
		}
	}
	if _, err := render(withSchema(texts)); err == nil {
		t.Error("the same values passed another schema that they don't meet")
	}
	changed := withSchema(numbers)
	changed.Values.Set = []string{"a=text"}
	if _, err := render(changed); err == nil {
		t.Error("other values passed because earlier ones did")
	}
	if _, err := render(withSchema(numbers)); err != nil {
		t.Errorf("a refusal was remembered: %s", err)
	}
}
