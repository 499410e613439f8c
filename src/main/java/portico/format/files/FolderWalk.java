package portico.format.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What lies in a folder.
 *
 * @param files those that are neither hidden nor below a folder that tools keep for themselves, in the order of their names
 * @param passedOver those that are hidden or that tools keep for themselves, in the order of their names; not what lies below them
 * @param closed files and folders that could not be looked into, with the reason
 */
record FolderWalk(List<Path> files, List<Path> passedOver, Map<Path, IOException> closed) {

    /** What CDK copies is called by its hash. */
    private static final Pattern ASSET = Pattern.compile("asset\\.[0-9a-f]{8,}");

    FolderWalk {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
        closed = Collections.unmodifiableMap(new TreeMap<>(closed));
    }

    /**
     * @param depth how far down to go; 1 is the folder itself
     * @param most how many files to find; one more than that are found where there are more
     */
    static FolderWalk through(Path folder, int depth, int most) throws IOException {
        Set<Path> files = new TreeSet<>();
        Set<Path> passedOver = new TreeSet<>();
        Map<Path, IOException> closed = new TreeMap<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes facts) {
                if (each.equals(folder) || !isOfTools(each.getFileName().toString())) {
                    return FileVisitResult.CONTINUE;
                }
                passedOver.add(each);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (Files.isRegularFile(file)) {
                    (isHidden(file.getFileName().toString()) ? passedOver : files).add(file);
                }
                return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                closed.put(file, fault);
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderWalk(List.copyOf(files), List.copyOf(passedOver), closed);
    }

    /** What Git, Terraform, npm and CDK keep for themselves beside what people wrote, often thousands of files. */
    private static boolean isOfTools(String name) {
        return isHidden(name) || name.equals("node_modules") || ASSET.matcher(name).matches();
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}
