// Go lets a function have no body, as those that are linked by name in kept_templates.go, only beside a file like this.
