import dev.doctrine.maven.FakeExtension

// An extension that does nothing, under the name by which Maven knows the true one.
new File(basedir, 'fake.jar').bytes = FakeExtension.jar()
true
