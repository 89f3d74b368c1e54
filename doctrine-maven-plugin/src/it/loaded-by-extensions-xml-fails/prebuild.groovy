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
