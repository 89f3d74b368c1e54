import dev.doctrine.maven.BuildLog

// A file that somebody named is due, whatever doctrine.missing says.
new BuildLog(basedir).fails(
        'The hosting declaration ops/hosting.yaml is not accepted; one mistake to correct:',
        'ops/hosting.yaml:1:1  There is no file of this name. Create it, or correct the name.')
