import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links Portico, JavaFX and the JVM into one directory that runs anywhere, and trains its AOT cache. Run by the build on the JDK to be linked,
 * with the module path Portico runs on: {@code java --module-path … Image.java TARGET}.
 */
final class Image {
    private static final Path CONFIG = Path.of("jlink-config");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;
    private final String modulePath = System.getProperty("jdk.module.path");

    private Image(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        var image = new Image(Path.of(arguments[0]).toAbsolutePath());
        image.clear();
        image.link();
        image.addNativeLibraries();
        image.strip();
        image.addLauncher();
        image.train();
    }

    private void clear() throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void link() throws Exception {
        var status = run(Path.of(System.getProperty("java.home"), "bin", "jlink"),
                "@" + CONFIG.resolve("jlink.options"), "--module-path", modulePath, "--output", home.toString());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** JavaFX looks for them beside the JVM's own before it unpacks them into the user's home. */
    private void addNativeLibraries() throws IOException {
        for (var module : modulePath.split(System.getProperty("path.separator"))) {
            if (module.endsWith(".jar")) {
                try (var jar = FileSystems.newFileSystem(Path.of(module)); var files = Files.list(jar.getPath("/"))) {
                    for (var file : files.filter(f -> f.toString().matches(".*[.](so|dll|dylib)")).toList()) {
                        Files.copy(file, home.resolve(WINDOWS ? "bin" : "lib").resolve(file.getFileName().toString()),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /** Symbols are a sixth of the JVM, and serve only those who debug it. Where nothing can strip them they stay. */
    private void strip() throws Exception {
        var strip = Path.of("/usr/bin/strip");
        if (Files.isExecutable(strip)) {
            try (var files = Files.walk(home.resolve("lib"))) {
                for (var library : files.filter(f -> f.toString().endsWith(".so")).toList()) {
                    run(strip, "--strip-unneeded", library.toString());
                }
            }
        }
    }

    private void addLauncher() throws IOException {
        var lib = Files.createDirectories(home.resolve("lib", "portico"));
        for (var options : List.of("jvm.options", "command.options")) {
            Files.copy(CONFIG.resolve(options), lib.resolve(options));
        }
        var launcher = home.resolve("bin", WINDOWS ? "portico.bat" : "portico");
        Files.copy(CONFIG.resolve(launcher.getFileName()), launcher);
        launcher.toFile().setExecutable(true, false);
    }

    /**
     * Does what people do first, so that the next start finds its classes loaded and linked. What the compiler learned meanwhile is left out: to read
     * it takes a command longer than it saves. Without a cache everything works, only later.
     */
    private void train() throws Exception {
        var lib = home.resolve("lib", "portico");
        var scratch = Files.createDirectories(home.resolveSibling("rehearsal"));
        var status = run(home.resolve("bin", "java"), "@" + lib.resolve("jvm.options"), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining",
                "-XX:AOTCacheOutput=" + lib.resolve("portico.aot"), "--module", "portico/portico.app.Rehearsal",
                "samples/e-commerce.json", scratch.resolve("picture").toString());
        if (status != 0) {
            System.err.println("No AOT cache: the rehearsal ended with " + status);
        }
    }

    private int run(Path program, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("XDG_CONFIG_HOME", home.resolveSibling("rehearsal").toString());
        return builder.start().waitFor();
    }
}
