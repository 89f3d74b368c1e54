import dev.doctrine.maven.BuildLog

new BuildLog(basedir).fails('The property doctrine.offer is set to "nuboo", which is not accepted. Accepted: cloud-interne, cloud-pi,')
