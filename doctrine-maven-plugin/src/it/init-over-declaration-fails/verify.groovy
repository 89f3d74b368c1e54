import dev.doctrine.maven.BuildLog

new BuildLog(basedir).fails("There is a hosting declaration already, and it is left as it is: ${basedir.canonicalPath}/hosting.json.")
assert new File(basedir, 'hosting.json').text == '{}\n'
assert !new File(basedir, 'hosting.yaml').exists()
