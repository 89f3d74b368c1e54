import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 5
for (build in builds.take(4)) {
    assert build.failure().contains('the ceiling of Nubo is "usuel"')
    assert build.failure().contains('Source: NOTE, "1"')
}
