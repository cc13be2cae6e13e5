import type PDFDocument from 'pdfkit';
import { greyProfile } from './grey-profile.ts';

const RDF = '<rdf:Description rdf:about=""';
const UA_1 = `${RDF} xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;
const A_2U = `${RDF} xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>`;
/** PDF/A knows no property of PDF/UA, so the file has to say what it is (ISO 19005-2, 6.6.2.3). */
const UA_EXPLAINED = `${RDF} xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** Has the file call itself PDF/UA-1 (ISO 14289-1) and, where it is all grey, PDF/A-2u (ISO 19005-2) too. */
export function claimStandards(document: PDFDocument, grey: boolean): void {
  document.appendXML(UA_1);
  if (!grey) return;
  document.appendXML(UA_EXPLAINED + A_2U);
  const profile = document.ref({ N: 1 });
  profile.end(greyProfile());
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String('Grey, gamma 2.2'),
    Info: new String('Grey, gamma 2.2'),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
