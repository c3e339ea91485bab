// Package rest has the one type of client-go's rest package that Helm's engine names.
package rest

// Config stands for the address of a cluster. There is never one here.
type Config struct{}
