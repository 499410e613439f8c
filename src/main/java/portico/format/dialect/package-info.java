/**
 * What dialects have in common: infrastructure as code says in many small resources what describe calls print as one object, and says how many
 * hosts there shall be instead of which. Knows {@code format.describe}, {@code format.json}.
 */
package portico.format.dialect;
