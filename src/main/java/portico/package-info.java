/** Where the program begins: no arguments open the window, arguments are a command line. Knows {@code app} and {@code cli}. */
package portico;
