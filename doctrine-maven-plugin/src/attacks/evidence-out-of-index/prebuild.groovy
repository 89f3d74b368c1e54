import java.nio.ByteBuffer

// The index of Git as it is after `git rm --cached infra/main.tf`: it lists the other files, the disk has them all.
List<String> names = ['hosting.yaml', 'pom.xml']
ByteBuffer index = ByteBuffer.allocate(1024)
index.put('DIRC'.bytes).putInt(2).putInt(names.size())
names.each { name ->
    int start = index.position()
    // What the file system says, the mode of a file, and the name of its content, which nobody asks for here.
    index.position(start + 24).putInt(0100644).position(start + 60)
    index.putShort((short) name.length()).put(name.bytes)
    index.position(start + (index.position() - start).intdiv(8) * 8 + 8)
}
index.position(index.position() + 20)
new File(basedir, '.git/index').bytes = Arrays.copyOf(index.array(), index.position())
true
