import dev.doctrine.maven.BuildLog

new BuildLog(basedir).fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
