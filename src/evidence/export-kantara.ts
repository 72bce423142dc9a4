// The receipt as a Kantara Initiative Consent Receipt 1.1.0. That format speaks of consent that was given, so
// it lists what is granted by choice and nothing else.

import { entriesOf, type Receipt, type ReceiptService } from './receipt.js';

// Appendix of the specification: categories of purposes.
const purposeCategories: Readonly<Record<string, string>> = {
  necessary: '1 - Core Function',
  functional: '5 - Personalized Experience',
  analytics: '16 - Improve Performance',
  advertising: '7 - Marketing Third Parties',
  security: '15 - Protecting Our Interests',
  embeds: '10 - 3rd Party Disclosure for Core Function',
};

const stated = (text: string | undefined): string => text || 'not stated';

/** The receipt as the value that the specification describes. */
export function toKantara(receipt: Receipt): unknown {
  const [contact] = receipt.controller.contacts;
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: receipt.place,
    consentTimestamp: Math.floor(Date.parse(receipt.decidedAt || receipt.issuedAt) / 1000),
    collectionMethod: `web, ${entriesOf(receipt).at(-1)?.via ?? 'control not logged'}`,
    consentReceiptID: receipt.hash,
    language: stated(receipt.language),
    piiPrincipalId: receipt.recordId,
    piiControllers: [
      {
        piiController: stated(receipt.controller.name),
        contact: stated(receipt.controller.name),
        address: { streetAddress: stated(contact?.address) },
        email: stated(contact?.email),
        phone: stated(contact?.phone),
        onBehalf: false,
      },
    ],
    policyUrl: stated(receipt.policy.url),
    services: receipt.categories
      .filter(({ granted, because }) => granted && because === 'choice')
      .map(({ id, kind }) => {
        const services = receipt.services.filter((each) => each.category === id && each.granted);
        return {
          service: id,
          purposes: services.length
            ? services.map((service) => toPurpose(kind, service))
            : [toPurpose(kind)],
        };
      }),
    sensitive: receipt.services.some(({ sensitive, granted }) => sensitive && granted),
    spiCat: [],
  };
}

function toPurpose(kind: string, service?: ReceiptService): unknown {
  const isOutside = service !== undefined && service.provider !== '';
  return {
    purpose: service?.purpose || service?.name || kind,
    purposeCategory: [purposeCategories[kind] ?? kind],
    consentType: 'EXPLICIT',
    piiCategory: ['5 - Network/Service'],
    primaryPurpose: false,
    termination: service?.retention || 'until withdrawn or expired',
    thirdPartyDisclosure: isOutside,
    ...(isOutside && { thirdPartyName: service.provider }),
  };
}
