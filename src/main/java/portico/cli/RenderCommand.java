package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code portico render}. */
@Command(name = "render", sortOptions = false, description = "Draw a picture.")
final class RenderCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        return Status.USAGE;
    }
}
