// The project loads the true extension itself: it is asked first, and knows no policy beside its jar.
File extensions = new File(basedir, '.mvn/extensions.xml')
extensions.parentFile.mkdirs()
extensions.text = """<extensions>
    <extension>
        <groupId>dev.doctrine</groupId>
        <artifactId>doctrine-maven-plugin</artifactId>
        <version>$pluginVersion</version>
    </extension>
</extensions>
"""
true
