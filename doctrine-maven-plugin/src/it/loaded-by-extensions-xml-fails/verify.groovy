import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 2
for (build in builds) {
    assert build.refusal().startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
    assert build.goals() == []
}
