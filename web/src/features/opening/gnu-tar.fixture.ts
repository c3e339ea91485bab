// Archives of one chart by GNU tar, in the formats that it writes:
// tar -c --format=FORMAT --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner demo | gzip -9n | base64 -w0

/** Of each format, the archive in base64 and how often its long name says the same. */
export const byGnuTar = {
  ustar: {
    times: 4,
    base64:
      'H4sIAAAAAAACA+3XT46CMBQGcNaeohcAX1srCVvXc4gmdJQMFFKqyRzJc3ixKa4mjMZoLOOf77cpYUOar++9UpqmnSdxUZArdVyD8fr3mROXPGEqmcC299qFz99jk7839yTKIf/VRjuffeumjpb/crE4n78Uo/wFqZA/If/orG5MwYZTMNsZ11etLRhlPKNZAm/gWP/eNF2tvenn0er/uv4vuMjR//8h/y4Mgrufguvzl2JJyH8KOnXab4xL69au02EapDe/OuxP3yEuzn8xyl8KldOTz/9ThfWA+X9VtizYqrWf1fpDd5j67zj/d7remj7aD8DF+ic1nv+Sctz/J+n/BeMoegAAAAAAAAAAAACA1/IDFa//QQAoAAA=',
  },
  gnu: {
    times: 12,
    base64:
      'H4sIAAAAAAACA+3XQW6DMBAFUK9zCl8AYwM2EqtK2dJDWMJNUMAg40TqkXqOXqymu6C2UaSaSOG/jZG3f2Y8NKYfUhIXD0opv89gef7wrVQuCJVkBefJa0cp2ahmzn9/1M6zd9130fJXRfF7/nl2nb/gUob8OfKPzureVHSugt3FuKkdbEU5E4zvCGyl/73px057M6XR+v+u+S+4ykrM/wfkP4aH4N+r4P78Rak48l8DS1n6Ug/2ULf2FHH/++v9L7hY1EJZKkVojfwf0/86cdofjUu6UBjJvCIkT3f1+RFv4UX+V1c39/9sMf9znoVfAuz/Kzi1tqnofrBv7eFVj9j6t9j/F92dzRRtHt7sfy6X+19YAdD/a9AVFWh6AAAAAAAAAACA5/QFL18XLAAoAAA=',
  },
  pax: {
    times: 12,
    base64:
      'H4sIAAAAAAACA+2ZTW7CMBSEs+YUuQDBz78FiRWbbir1ClZxATUJKAmIHqnn6MVqWFCaglCkkBCYb+PIXkTRy8z42dHg1W6fnZ26LB9MXbIM6od5tJT70VMeGTPy93k3T0RMB+E2aIB1XtjMvz54TAQLbbFI3JjMUGkyRlNklH4aPkkle3717d+q5kwYLYe9AHSeneQHV37HXuJKndd/+ZkYCQpC1SX9lz+uS/U/ioDJ3GZF9GmTuE3/50YJ+P+t+j8NldQk4P/34v/XEH0V/Qte1j9T3v9Zl/TfUf9PbeJG4e4v6G28/y+W6ShkEUUM6n4c/R/lf+GSVWwLl7fa/3EjDfL/RvP/sAr13In+D6K/TidYvf/j3gHQ/7VQ/6MkWPk9YV5b/av5vyQ/wP/R/4Fm9b8Xfd0pUN3/BdcM/t9a/Y9SwPYzW8xd1o+X6ay/6xb7lacu+b9i+m/9hW//sf9vBK51uPKFGp/8Eeqo/q1PfX/tT756J5PwkHX3ehPWRNkv7v94yf8FKcFx/tcEH4t0Ogony/R9MXuxK+zpHvz8b2PjtcvrvQuo3v8JToT8b63/O+TamdQj5vtzA6+4F/1fQ/RV9M9U+fxPMIP8bwI7CglCBgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAusUPxtzNuABQAAA=',
  },
} as const
