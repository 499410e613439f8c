package portico.view.drawing.building;

/** The four things a host can run out of. */
public enum Gauge {
    CPU, MEMORY, ENI, PORTS
}
