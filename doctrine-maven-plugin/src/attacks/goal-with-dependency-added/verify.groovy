import dev.doctrine.maven.BuildLog

// Else nobody knew why a goal that builds nothing is refused.
BuildLog.ofEach(attack)[1..2].each {
    assert it.refusal().contains('because the project dev.doctrine.attacks:goal-with-dependency-added:jar:1.0.0 adds dependencies to this plugin')
}
