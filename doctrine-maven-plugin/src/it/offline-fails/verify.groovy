import dev.doctrine.maven.BuildLog

// Offline, the gate is on too.
new BuildLog(basedir).fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
