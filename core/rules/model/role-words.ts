import { speaksOf } from './phrases.ts';

/** True of people who lead others, in the five languages. */
export const leadsPeople = speaksOf(
  'head|manager|director|lead$|leader|chief|ceo$|cfo$|coo$|cto$|cmo$|vp$|owner$|president|supervisor|executive|partner|principal$|руковод|начальник|директор|менеджер по управлению|глава|заведующ|зам$|супервайзер|trưởng|giám đốc|quản lý|phụ trách|chủ tịch|leiter|leitung|führung|geschäftsführ|vorstand|chef|bereichsleit|responsable|directeur|directrice|gérant|manageur|cadre dirigeant',
);

/** True of those among them who answer for a whole department or company. */
export const headsDepartment = speaksOf(
  'head|director|chief|ceo$|cfo$|coo$|cto$|cmo$|vp$|president|начальник|руководитель отдела|руководитель департамента|директор|глава|trưởng phòng|trưởng ban|giám đốc|abteilungsleit|bereichsleit|geschäftsführ|vorstand|directeur|directrice|chef de service|responsable de service',
);

/** Words of roles and departments: whoever is called so is not named as a person. */
const namesPost = speaksOf(
  'sales|marketing|support|team|department|office|agent|specialist|engineer|analyst|accountant|desk|operations|finance|hr$|it$|developer|recruiter|assistant|officer|coordinator|administrator|service|committee|board|success|product|customer|human|отдел|специалист|бухгалтер|инженер|аналитик|служба|департамент|менеджер|секретарь|phòng|nhân viên|chuyên viên|kế toán|bộ phận|ban$|kỹ sư|abteilung|sachbearbeit|buchhalt|ingenieur|vertrieb|mitarbeiter|referent|personal|comptable|ingénieur|équipe|chargé',
);

/** Two to four words, each beginning with a capital or an initial, none of them a post. */
export function looksLikePerson(text: string): boolean {
  const words = text.trim().split(/[ ]+/);
  if (words.length < 2 || words.length > 4 || /\d/.test(text)) return false;
  if (leadsPeople(text) || namesPost(text)) return false;
  return words.every((word) => {
    const first = word.charAt(0);
    return first.toLowerCase() !== first.toUpperCase() && first === first.toUpperCase();
  });
}
