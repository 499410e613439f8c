package portico;

/** No arguments open the window, arguments are a command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Portico");
    }
}
