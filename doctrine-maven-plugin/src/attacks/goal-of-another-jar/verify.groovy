import dev.doctrine.maven.BuildLog

// Else nobody knew why a goal that builds nothing is refused.
BuildLog.ofEach(attack)[1..2].each { assert it.refusal().contains('is not this extension\'s own jar') }
