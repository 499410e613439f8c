/**
 * Terraform's plans and states in JSON: what {@code terraform show -json} prints of either, and raw state files of versions 3 and 4. Ids that a plan
 * does not know yet are followed by the references of its configuration. Knows {@code format}, {@code format.describe}, {@code format.dialect},
 * {@code format.json}.
 */
package portico.format.terraform;
