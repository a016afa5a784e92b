import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../../src/lib/model/judging/judgement-scale.ts';
import { unreadableJudgements } from '../../../../src/lib/model/judging/judgement-unreadable.ts';
import {
	advantageJudgementText,
	readAdvantageJudgement,
	readRiskJudgement,
	RISK_NOT_JUDGED,
	riskJudgementText
} from '../../../../src/lib/model/judging/risk-judgement.ts';
import { hilversum } from '../hilversum.ts';

const level = fc.constantFrom(undefined, ...LEVELS);
const judged = fc.record({ likelihood: level, size: level });

describe('a judgement of a risk', () => {
	it('is four digits: likelihood and size before the measure, then after it', () => {
		expect(readRiskJudgement('3420')).toEqual({
			before: { likelihood: 3, size: 4 },
			after: { likelihood: 2, size: undefined }
		});
	});

	it('reads back what was written, and writes nothing where nothing is judged', () => {
		fc.assert(
			fc.property(judged, judged, (before, after) => {
				const judgement = { before, after };
				const text = riskJudgementText(judgement);
				expect(readRiskJudgement(text)).toEqual(judgement);
				const none = [before, after].every(
					({ likelihood, size }) => likelihood === undefined && size === undefined
				);
				expect(text === undefined).toBe(none);
			})
		);
	});

	it('is not judged where there is no text, or only zeros', () => {
		expect(readRiskJudgement(undefined)).toEqual(RISK_NOT_JUDGED);
		expect(readRiskJudgement('0000')).toEqual(RISK_NOT_JUDGED);
	});

	it.each(['', '342', '34201', '3426', '34a0', '-342', '3 42', '٣٤٢٠'])(
		'cannot be read from “%s”',
		(text) => {
			expect(readRiskJudgement(text)).toBeUndefined();
		}
	);

	it('is read from four digits up to five, and from no other text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{3,5}$/)), (text) => {
				expect(readRiskJudgement(text) !== undefined).toBe(/^[0-5]{4}$/.test(text));
			})
		);
	});
});

describe('a judgement of an advantage', () => {
	it('is two digits, and reads back what was written', () => {
		expect(readAdvantageJudgement('52')).toEqual({ likelihood: 5, size: 2 });
		expect(readAdvantageJudgement('5200')).toBeUndefined();
		fc.assert(
			fc.property(judged, (one) => {
				expect(readAdvantageJudgement(advantageJudgementText(one))).toEqual(one);
			})
		);
	});
});

describe('judgements that cannot be read', () => {
	it('are named by what they judge; others are left alone', () => {
		const titles = unreadableJudgements(hilversum(), {
			'risico.wachtlijsten_wijk': '99',
			'risico.later_in_beeld': '1234',
			'voordeel.laagdrempelig': 'veel',
			'score.langer_thuis': 'onzin'
		});
		expect(titles).toEqual([
			'In wijken kunnen wachtlijsten ontstaan',
			'Hulp is dichtbij en makkelijk te vinden'
		]);
	});
});
