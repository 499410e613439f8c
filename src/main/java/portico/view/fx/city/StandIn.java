package portico.view.fx.city;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.ImageView;
import portico.view.drawing.Box;
import portico.view.paint.Viewport;

/** What is seen until sharp tiles are ready: the tiles shown before, larger or smaller, over the coarse overview. */
final class StandIn extends ImageView {

    private Optional<PixelImage> picture = Optional.empty();

    /** @param device in device pixels */
    void compose(Viewport device, int background, Optional<Overview> overview, Optional<TileSheet> former) {
        PixelImage target = picture(Math.max(1, (int) device.width()), Math.max(1, (int) device.height()));
        Arrays.fill(target.pixels(), background);
        overview.ifPresent(it -> {
            Box area = device.toDevice(it.area());
            target.put(it.image(), area);
        });
        former.ifPresent(it -> it.put(target, device));
        target.update();
        setImage(target.image());
        setOpacity(1);
        setVisible(true);
    }

    private PixelImage picture(int width, int height) {
        if (picture.filter(it -> it.width() == width && it.height() == height).isEmpty()) {
            picture = Optional.of(new PixelImage(width, height, new int[width * height]));
        }
        return picture.orElseThrow();
    }
}
