/**
 * Words that say that text is in a language of which we know nothing else, so that it is taken for none that we know. Frequent,
 * short, and rare in the others.
 */
export const TOLD_APART: Readonly<Record<string, string>> = {
  ca: 'el la els les un una uns de del dels que és amb per al als en no tots totes més sense com quan des aquest aquesta són fa cal mostra',
  cs: 'je se na do že pro nebo který která které všechny jako od po není si když jen také lze být jsou ze při aby',
  da: 'og at det som en et er for med på af til ikke den de om eller fra alle kan skal viser hvis når kun også ved uden hvor',
  et: 'ja on ei see et kui või mis kõik ka oma selle seda siis ning ainult kus uue ilma kõiki näitab',
  fi: 'ja on ei se että kun tai joka jos kaikki myös ovat sen niin kuin mutta voi tämä vain mitä ole niitä ilman',
  hr: 'je se na za da koji koja ili nije sve su kao od iz po samo ako',
  hu: 'az és egy nem hogy is ha vagy minden meg van ki fel csak ezt azt ami után új kell be mint',
  id: 'yang dan di untuk dengan dari ini itu pada adalah tidak atau ke semua akan',
  lt: 'ir iš su kad yra ar visi visus tai kaip bet nuo jei taip pat tik',
  lv: 'un ir no uz ar vai kas visi visus kad tas bet ja',
  nb: 'og at det som en et er for med på av til ikke den de om eller fra alle kan skal viser hvis når bare også ved uten hvor',
  ro: 'și de la în cu pe un este sunt nu care din pentru sau toate ce să mai dacă este o fără doar',
  sk: 'je sa na do že pre alebo ktorý ktorá všetky ako od po nie len tiež sú zo pri aby',
  sl: 'in je se na za da ki ali ni vse so pri kot od po tudi brez lahko samo ko',
  sv: 'och att det som en ett är för med på av till inte den de om eller från alla kan ska visar när bara också vid utan där',
};
