import java.nio.file.Files

// hosting.yaml is a link to a declaration beside the project.
def elsewhere = new File(basedir.parentFile, 'linked-hosting.yaml')
elsewhere.setText(new File(basedir, 'elsewhere.yaml').getText('UTF-8'), 'UTF-8')
Files.deleteIfExists(new File(basedir, 'hosting.yaml').toPath())
Files.createSymbolicLink(new File(basedir, 'hosting.yaml').toPath(), elsewhere.toPath())
true
