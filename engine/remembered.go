package main

// remembered holds what was found out about an input before. An instance's memory is bounded, so what is held is too:
// beyond `most` bytes of input it forgets everything and starts over.
type remembered[K comparable, V any] struct {
	most, held int
	known      map[K]V
}

func remember[K comparable, V any](most int) *remembered[K, V] {
	return &remembered[K, V]{most: most, known: map[K]V{}}
}

func (r *remembered[K, V]) find(key K) (V, bool) {
	value, found := r.known[key]
	return value, found
}

// keep takes the bytes that it costs to hold the entry. One that would need more than a quarter of all is not held.
func (r *remembered[K, V]) keep(key K, value V, bytes int) {
	if bytes > r.most/4 {
		return
	}
	if r.held+bytes > r.most {
		clear(r.known)
		r.held = 0
	}
	r.known[key] = value
	r.held += bytes
}
