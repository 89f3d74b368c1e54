package dev.doctrine.maven.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indexes that nobody but an attacker writes. {@code -Dproperty.times=50} changes indexes fifty times as often as usual.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileIndexTest {

    private static final int HASH = 20;
    private static final int FILE = 0x81A4;
    private static final int TIMES = 2_000 * Integer.getInteger("property.times", 1);

    @TempDir
    Path folder;

    @Test
    void namesThatLeadElsewhereAreCounted() throws IOException {
        List<byte[]> names = new ArrayList<>();
        for (String name : List.of(
                "../a",
                "a/../b",
                "a/..",
                "..",
                ".",
                "./a",
                "/etc/passwd",
                "a//b",
                "a/",
                "",
                ".git/config",
                "a/.GIT/b",
                "a\0b")) {
            names.add(name.getBytes(StandardCharsets.UTF_8));
        }
        names.add(new byte[] {'a', (byte) 0xFF});
        names.add(new byte[] {(byte) 0xC0, (byte) 0xAE, (byte) 0xC0, (byte) 0xAE, '/', 'b'});
        names.add("..a/b..c".getBytes(StandardCharsets.UTF_8));
        Listing listing = read(index(2, names.size(), names, FILE));
        assertEquals(List.of("..a/b..c"), listing.names());
        assertEquals(names.size() - 1, listing.unusable());
    }

    @Test
    void fourBillionEntriesNeedFourBillionEntries() throws IOException {
        byte[] index = index(2, 0xFFFFFFFF, List.of("a".getBytes(StandardCharsets.UTF_8)), FILE);
        assertThrows(IOException.class, () -> read(index));
    }

    @Test
    void whatIsNeitherFileNorLinkNorSubmoduleIsRefused() throws IOException {
        List<byte[]> name = List.of("a".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read(index(2, 1, name, 0xA000)).names());
        assertEquals(List.of(), read(index(2, 1, name, 0xE000)).names());
        byte[] directory = index(2, 1, name, 0x4000);
        assertThrows(IOException.class, () -> read(directory));
    }

    @Test
    void noNameIsLongerThanAPath() throws IOException {
        byte[] longest = "a/".repeat(FileName.LONGEST / 2 - 1).concat("bc").getBytes(StandardCharsets.UTF_8);
        assertEquals(1, read(index(2, 1, List.of(longest), FILE)).names().size());
        byte[] longer = new String(longest, StandardCharsets.UTF_8).concat("c").getBytes(StandardCharsets.UTF_8);
        byte[] index = index(2, 1, List.of(longer), FILE);
        assertThrows(IOException.class, () -> read(index));
    }

    /** Few bytes stand for many: each name begins with all of a long one before it. */
    @Test
    void sharedBeginningsDoNotGrowWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int count = 20_000;
        header(data, 4, count);
        String long4000 = "x".repeat(4000);
        entry(data, FILE, 0xFFF);
        data.writeByte(0);
        data.writeBytes(long4000);
        data.writeByte(0);
        for (int i = 1; i < count; i++) {
            entry(data, FILE, 0xFFF);
            int removed = i == 1 ? 0 : 5;
            data.writeByte(removed);
            data.writeBytes(String.format("%05d", i));
            data.writeByte(0);
        }
        data.write(new byte[HASH]);
        Listing listing = read(bytes.toByteArray());
        assertTrue(listing.cut());
        assertTrue(listing.names().stream().mapToInt(String::length).sum() <= Limits.USUAL.characters());
    }

    @Test
    void moreNamesThanAreLookedAtAreSaid() throws IOException {
        List<byte[]> names = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            names.add(String.format("folder-%03d/file-%03d.tf", i / 1000, i % 1000)
                    .getBytes(StandardCharsets.UTF_8));
        }
        Listing listing = read(index(2, names.size(), names, FILE));
        assertTrue(listing.cut());
        assertEquals(50_000, listing.names().size());
        assertEquals("folder-049/file-999.tf", listing.names().get(49_999));
        assertFalse(read(index(2, 50_000, names.subList(0, 50_000), FILE)).cut());
    }

    @Test
    void noChangeOfAnIndexDoesHarm() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (int version = 2; version <= 4; version++) {
            for (String format : List.of("sha1", "sha256")) {
                GitRepository git = GitRepository.in(folder.resolve(format + version), "--object-format=" + format);
                git.add("a.tf", "a/b.tf", "a/left-out/c", "é/à", "y/".repeat(150) + "z");
                git.git("commit", "-q", "-m", "a");
                git.git("update-index", "--index-version=" + version);
                git.git("update-index", "--skip-worktree", "a/b.tf");
                seeds.add(git.index());
            }
        }
        int accepted = 0;
        for (int i = 0; i < TIMES; i++) {
            Random random = new Random(i);
            byte[] index =
                    changed(seeds.get(i % seeds.size()).clone(), seeds.get(random.nextInt(seeds.size())), random);
            try {
                Listing listing = read(index, i % 2 == 0 ? 20 : 32);
                accepted++;
                assertTrue(listing.names().size() + listing.unusable() <= index.length / 62, "seed " + i);
                assertTrue(
                        listing.names().stream().noneMatch(name -> ("/" + name + "/").contains("/../")), "seed " + i);
            } catch (IOException e) {
                // The folders are walked instead.
            }
        }
        // Else nothing behind the first checks was tried.
        assertTrue(accepted > TIMES / 10, accepted + " of " + TIMES);
    }

    private static byte[] changed(byte[] index, byte[] other, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(index.length);
            switch (random.nextInt(6)) {
                case 0 -> index[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> index[at] = (byte) random.nextInt(256);
                case 2 -> index[at] = (byte) (random.nextBoolean() ? 0 : 0xFF);
                case 3 -> index[8 + random.nextInt(4)] = (byte) random.nextInt(256);
                case 4 -> index = Arrays.copyOf(index, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(100), Math.min(index.length, other.length) - 1);
                    System.arraycopy(
                            other,
                            random.nextInt(other.length - length),
                            index,
                            random.nextInt(index.length - length),
                            length);
                }
            }
            if (index.length < 12) {
                break;
            }
        }
        return index;
    }

    private static Listing read(byte[] index) throws IOException {
        return read(index, HASH);
    }

    private static Listing read(byte[] index, int hash) throws IOException {
        NameCollector names = new NameCollector(Limits.USUAL, name -> name.endsWith("left-out"));
        GitIndex.read(index, hash, new IndexedNames(names, "", ""));
        return names.listing();
    }

    private static byte[] index(int version, int count, List<byte[]> names, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        header(data, version, count);
        for (byte[] name : names) {
            entry(data, mode, Math.min(name.length, 0xFFF));
            data.write(name);
            data.write(new byte[8 - (62 + name.length) % 8]);
        }
        data.write(new byte[HASH]);
        return bytes.toByteArray();
    }

    private static void header(DataOutputStream data, int version, int count) throws IOException {
        data.writeBytes("DIRC");
        data.writeInt(version);
        data.writeInt(count);
    }

    private static void entry(DataOutputStream data, int mode, int flags) throws IOException {
        data.write(new byte[24]);
        data.writeInt(mode);
        data.write(new byte[12 + HASH]);
        data.writeShort(flags);
    }
}
