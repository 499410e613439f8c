/** Portico: an Amazon ECS network, drawn as an apartment building. */
module portico {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports portico.app to
            javafx.graphics;
    exports portico to
            javafx.graphics;

    opens portico.cli to
            info.picocli;
}
