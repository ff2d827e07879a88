"""Words of the advertising that is thrown into articles on other people's pages: gaming, lending, dating, pills.

Each is a stretch of letters that such an advertisement holds and a diplomatic article's gloss does not.
"""

from __future__ import annotations

_WORDS = """
게임 릴게 카지노 바카라 토토 먹튀 슬롯 경마 도박 배팅 베팅 홀덤 포커 로또 바다이야기 야마토 황금성 오션파라 알라딘 체리마스터 파칭코 사이트
대출 급전 비아그라 시알리스 약국 출장 마사지 성인 채팅 만남 다운로드 추천인 무료 쿠폰 이벤트
娱乐城 博彩 赌场 赌博 棋牌 彩票 老虎机 真人 投注 下注 贷款 代孕 娛樂城 賭場 賭博 彩券 貸款 百家乐 百家樂
カジノ パチンコ パチスロ スロット 競馬 出会い 無料 キャッシング アダルト
казино ставки букмекер займ кредит виагра
"""
ADVERTISING = tuple(_WORDS.split())
