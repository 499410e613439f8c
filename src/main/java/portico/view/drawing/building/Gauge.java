package portico.view.drawing.building;

/** What a host can run out of; GPUs only where it has some. */
public enum Gauge {
    CPU, MEMORY, GPU, ENI, PORTS
}
