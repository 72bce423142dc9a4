// Made by test/generate/zones.mjs from countries-and-timezones 3.10.0. Do not edit.
//
// Per area of the time-zone names: places, each with the beginnings of the names that stand for it. `$` is an end.
// A place without any stands for the rest of its area.

/** Time zones by place, for `placeFromZone`. */
export const zones = `
:DE CET MET,RO EET,IE Eir,GB GB GB-,IS Ice,PL Pol,PT Por,ES WET
Africa/:ES Ceu
America/:US-AK Adak Ancho Atka Junea Metla Nome Sitka Yakut,BR Ara Bahia$ Bele Boa Camp Cui Eir Forta Mac Manau Noro Porto Rec Rio Santar Sao,CA Atiko Cambr Coral Crest Dawso Edmon Fort_N Glace Goose Halif Inuvi Monct Rainy Ranki Regin Resol St_Jo Swift Vanco White Winni Yello,CA-QC Bla Iqa Montr Nip Pang Thun Toro,US Boise Chica Denve Los_A New_Y Puert Shipr St_Th Virgi,GF Caye,US-MI Detro Menom,US-IN Fort_W India Knox_,GP Guad,US-KY Kentu Louis,MF Mari,MQ Mart,PM Miq,US-ND North,US-AZ Phoen,BL St_B
Arctic/:SJ Lon
Asia/:AE Dub,CY Fam Nic,OM Mus
Atlantic/:PT Azo Mad,ES Can,FO Fae Far,SJ Jan,IS Rey
Brazil/:BR
Canada/:CA-QC E,CA
Europe/:NL Ams,GR Ath,GB Belf Lon,DE Ber Bus,SK Bra,BE Bru,RO Buc,HU Bud,DK Cop,IE Dub,GI Gib,GG Gue,FI Hel,IM Isl,JE Jer,PT Lis,SI Lju,LU Lux,ES Mad,MT Mal,AX Mar,CY Nic,NO Osl,FR Par,CZ Pra,LV Rig,IT Rom,BG Sof,SE Sto,EE Tal,LI Vad,AT Vie,LT Vil,PL War,HR Zag,CH Zur
Indian/:YT May,RE Reu
Pacific/:US Guam Pago_ Saipa Samoa,US-HI Honol
US/:US-AK Al,US-AZ Ar,US-IN East- I,US-HI H,US-MI Mi,US
`;
