import dev.doctrine.maven.BuildLog

assert BuildLog.ofEach(attack).every { it.refusal().contains('leads out of the project') }
