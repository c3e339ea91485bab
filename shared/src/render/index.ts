// The real Helm engine (WebAssembly) behind one typed client, for the browser and the server.
// In: a chart's files, values, a pretend release and cluster. Out: manifests, lint messages, structured errors.
// Never: a worker, a file or the network; a host gives those as a channel.
export * from './protocol.ts'
