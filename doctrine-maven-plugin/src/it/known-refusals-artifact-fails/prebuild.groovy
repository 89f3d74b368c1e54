import dev.doctrine.maven.LocalRepository

new LocalRepository(localRepositoryPath.toPath())
        .install('dev.doctrine.it', 'known-refusals-list', '1.0.0', 'yaml', new File(basedir, 'known.yaml').bytes)
