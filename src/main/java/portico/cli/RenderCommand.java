package portico.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.document.DocumentWriter;
import portico.format.files.SafeFile;
import portico.model.analysis.Analysis;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.drawing.overlay.Legend;
import portico.view.paint.Picture;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.raster.GifFile;
import portico.view.paint.raster.PictureFile;

/** {@code portico render}. */
@Command(name = "render", sortOptions = false, description = {"Draw a picture without a display.", ""}, footer = {"",
        "The same input gives the same bytes on every machine. A PNG or SVG carries the document it shows: portico opens it again.",
        "", "Examples:", "  portico render samples/e-commerce.json -o shop.png --scale 2 --theme dark",
        "  portico render samples/three-modes.json -o modes.svg --trace internet..web-bridge-2",
        "  portico render samples/e-commerce.json -o moment.png --trace payment-svc..user-rds --at 2.5",
        "  portico render samples/e-commerce.json -o moving.gif --trace payment-svc..payment-rds"})
final class RenderCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "OUT.png|svg|pdf|gif", description = "The picture; its ending says its format. A GIF shows the packet of a --trace on its way. - is standard output.")
    private Path output;

    @Option(names = "--as", paramLabel = "png|svg|pdf|gif", description = "The format on standard output; png unless said otherwise.")
    private String format;

    @Option(names = "--view", paramLabel = "building|engineer", description = "The apartment building, or the interfaces, bridges and tables that it stands for; building unless said otherwise.")
    private DrawingView view = DrawingView.BUILDING;

    @Option(names = "--theme", paramLabel = "light|dark|projector", description = "Colours; light unless said otherwise.")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels for one pixel of the drawing, 1 to 8; 1 unless said otherwise.")
    private double scale = 1;

    @Option(names = "--trace", paramLabel = "FROM..TO[:PORT]", description = "Show the way of a packet.")
    private String trace;

    @Option(names = "--at", paramLabel = "SECONDS", description = "The packet at this moment of its way, instead of all its steps.")
    private Double at;

    @Option(names = "--no-title", description = "Leave out the line with the name.")
    private boolean untitled;

    @Option(names = "--no-legend", description = "Leave out what the signs mean.")
    private boolean unexplained;

    @Option(names = "--no-document", description = "Do not carry the document, by which the picture opens again in Portico.")
    private boolean undocumented;

    @Mixin
    private Announcement announcement;

    @Option(names = "--transparent", description = "Leave out sky and ground.")
    private boolean transparent;

    private enum ThemeName {
        LIGHT, DARK, PROJECTOR;

        Theme theme() {
            return switch (this) {
                case LIGHT -> Themes.LIGHT;
                case DARK -> Themes.DARK;
                case PROJECTOR -> Themes.PROJECTOR;
            };
        }
    }

    @Override
    public Integer call() {
        check();
        return inputs.answer(this::render);
    }

    private int render(Network network) {
        Analysis analysis = network.analysis();
        Drawing drawing = CityPlan.draw(analysis, Level.at(1), DrawingOptions.DEFAULT.as(view));
        Optional<PacketFigures> packet = packet(network, drawing);
        Picture picture = picture(analysis, drawing)
                .withDocument(undocumented ? "" : DocumentWriter.write(network.reading()));
        write(network.terminal(), picture, packet);
        announcement.wrote(network.terminal(), isPiped() ? Path.of("standard output") : output,
                picture.width() + " x " + picture.height() + " pixels");
        return Status.FINE;
    }

    private Optional<PacketFigures> packet(Network network, Drawing drawing) {
        return Optional.ofNullable(trace)
                .map(text -> DrawnWay.of(network.question(), text).announced(text, network.terminal()).trace())
                .map(way -> new PacketFigures(drawing, way));
    }

    private void check() {
        require(format == null || isPiped(), "--as is for standard output; a file says its format by its ending");
        require(List.of("png", "svg", "pdf", "gif").contains(ending()),
                isPiped() ? "--as is png, svg, pdf or gif, not " + format
                        : "a picture's name ends in .png, .svg, .pdf or .gif, not as " + output);
        require(!ending().equals("gif") || trace != null && at == null && !transparent,
                "a GIF shows the whole way of a --trace, without --at and --transparent");
        require(scale >= 1 && scale <= 8, "a scale lies between 1 and 8, not " + scale);
        require(at == null || trace != null, "--at is a moment of a --trace");
        require(at == null || at >= 0, "a moment lies at 0 seconds or later, not " + at);
        require(trace == null || trace.matches(".+\\.\\..+"),
                "a trace is written FROM..TO or FROM..TO:PORT, not " + trace);
    }

    private boolean isPiped() {
        return output.toString().equals("-");
    }

    private String ending() {
        if (isPiped()) {
            return Optional.ofNullable(format).orElse("png").toLowerCase(Locale.ROOT);
        }
        String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void require(boolean fine, String message) {
        if (!fine) {
            throw inputs.misuse(message);
        }
    }

    private Picture picture(Analysis analysis, Drawing drawing) {
        return Picture.of(drawing, theme.theme())
                .withScale(scale)
                .withTransparency(transparent)
                .withTitle(untitled ? "" : analysis.topology().name())
                .withLegend(unexplained ? List.of() : Legend.figures(view, drawing.bounds().width()));
    }

    private void write(Terminal terminal, Picture still, Optional<PacketFigures> packet) {
        PictureFile file = new PictureFile();
        List<Figure> moment = packet.map(way -> way.of(Optional.ofNullable(at))).orElse(List.of());
        Picture picture = with(still, moment);
        try {
            switch (ending()) {
                case "svg" -> write(terminal, out -> out.write(file.svg(picture).getBytes(StandardCharsets.UTF_8)));
                case "gif" -> {
                    List<List<Figure>> frames = packet.orElseThrow().frames(GifFile.RATE);
                    write(terminal, out -> new GifFile().write(still, frames, out));
                }
                case "pdf" -> write(terminal, out -> out.write(file.pdf(picture)));
                default -> write(terminal, out -> file.writePng(picture, out));
            }
        } catch (IOException e) {
            throw inputs.misuse(e);
        }
    }

    private void write(Terminal terminal, SafeFile.Content content) throws IOException {
        if (isPiped()) {
            content.writeTo(terminal.bytes());
            terminal.bytes().flush();
        } else {
            SafeFile.write(output, content);
        }
    }

    private static Picture with(Picture still, List<Figure> packet) {
        return still.withFigures(Stream.concat(still.figures().stream(), packet.stream()).toList());
    }
}
